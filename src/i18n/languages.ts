// The languages there are files for, one per entry of `locales/`.

/** BCP 47 tags, as the files are named. */
export const languages: readonly string[] =
  'ar bg bs ca cs cy da de el en es et eu fa fi fr fr-CA ga gl he hi hr hu id is it ja ko lt lv mk mt nb nl nn pl pt pt-BR ro ru sk sl sq sr-Latn sr sv th tr uk ur vi zh-Hans zh-Hant'.split(
    ' ',
  );
