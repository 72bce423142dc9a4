// What the Plausible service serves: its npm tracker as one classic script.

import Plausible from 'plausible-tracker';

window.plausibleTracker = Plausible;
