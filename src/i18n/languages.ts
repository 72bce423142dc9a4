// The languages there are files for, one per entry of `locales/`.

/** BCP 47 tags, as the files are named. */
export const languages: readonly string[] = ['en'];
