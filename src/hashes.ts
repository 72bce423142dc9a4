// What the files beside the script tag have to be. The build knows and answers for this module; from source nothing is
// known, and nothing is checked.

/** By file name without ending: the hash that the browser compares before it runs the file. */
export const hashes: Readonly<Record<string, string>> = {};
