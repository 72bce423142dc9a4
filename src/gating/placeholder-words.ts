// What a placeholder says. `{name}` is the service, `{provider}` who receives data.

import type { Settings } from '../core/types.js';

/** The texts of one placeholder. */
export interface EmbedWords {
  readonly title: string;
  readonly text: string;
  readonly once: string;
  readonly always: string;
  readonly policy: string;
}

const languages: Readonly<Record<string, EmbedWords>> = {
  en: {
    title: 'Content from {name}',
    text: 'Loading it sends data such as your IP address to {provider}.',
    once: 'Load this once',
    always: 'Always allow {name}',
    policy: 'Privacy policy of {name}',
  },
  de: {
    title: 'Inhalt von {name}',
    text: 'Beim Laden werden Daten wie Ihre IP-Adresse an {provider} übertragen.',
    once: 'Einmal laden',
    always: '{name} immer erlauben',
    policy: 'Datenschutzerklärung von {name}',
  },
  fr: {
    title: 'Contenu de {name}',
    text: 'Son chargement transmet à {provider} des données comme votre adresse IP.',
    once: 'Charger une fois',
    always: 'Toujours autoriser {name}',
    policy: 'Politique de confidentialité de {name}',
  },
  es: {
    title: 'Contenido de {name}',
    text: 'Al cargarlo se envían a {provider} datos como su dirección IP.',
    once: 'Cargar una vez',
    always: 'Permitir siempre {name}',
    policy: 'Política de privacidad de {name}',
  },
  it: {
    title: 'Contenuto di {name}',
    text: 'Caricandolo si inviano a {provider} dati come il tuo indirizzo IP.',
    once: 'Carica una volta',
    always: 'Consenti sempre {name}',
    policy: 'Informativa sulla privacy di {name}',
  },
  nl: {
    title: 'Inhoud van {name}',
    text: 'Bij het laden gaan gegevens zoals uw IP-adres naar {provider}.',
    once: 'Eenmalig laden',
    always: '{name} altijd toestaan',
    policy: 'Privacyverklaring van {name}',
  },
  pt: {
    title: 'Conteúdo de {name}',
    text: 'Ao carregá-lo, dados como o seu endereço IP são enviados a {provider}.',
    once: 'Carregar uma vez',
    always: 'Permitir sempre {name}',
    policy: 'Política de privacidade de {name}',
  },
  pl: {
    title: 'Treść z {name}',
    text: 'Jej wczytanie przekazuje {provider} dane takie jak adres IP.',
    once: 'Wczytaj raz',
    always: 'Zawsze zezwalaj na {name}',
    policy: 'Polityka prywatności {name}',
  },
};

/** The texts in the configured or the page's language, with the site's own in `messages.embed` before ours. */
export function embedWords(settings: Settings, name: string, provider = name): EmbedWords {
  const { language, messages } = settings;
  const wanted =
    language && language !== 'auto'
      ? language
      : document.documentElement.lang || navigator.language;
  const words = languages[wanted.slice(0, 2).toLowerCase()] ?? languages['en'];
  const own = Object(messages?.['embed']) as Partial<Record<keyof EmbedWords, unknown>>;
  const say = (key: keyof EmbedWords): string => {
    const text = own[key];
    return String(typeof text === 'string' ? text : words?.[key])
      .replaceAll('{name}', () => name)
      .replaceAll('{provider}', () => provider)
      .replace(/\.\.$/, '.');
  };
  return {
    title: say('title'),
    text: say('text'),
    once: say('once'),
    always: say('always'),
    policy: say('policy'),
  };
}
