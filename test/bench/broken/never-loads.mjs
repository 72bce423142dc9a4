/** A contestant whose package is gone: the smoke run proves that it is named and left out. */
export const contestant = await Promise.reject(new Error('Its package is not installed.'));
