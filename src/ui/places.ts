// Where a page wants something of ours among its own text.

/** The declaration, and the notice beside a form. */
export const places = '[data-consentry-declaration],[data-consentry-recaptcha]';
