// Where a page wants something of ours among its own text.

/** The declaration, and the notice beside a form. One with another value is not the interface's. */
export const places = '[data-consentry-declaration],[data-consentry-recaptcha=""]';
