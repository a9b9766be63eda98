// The language of Camunda's pages: English for a browser that asks for it first, Indonesian for every other.

const asked = (navigator.languages?.[0] ?? navigator.language ?? '').split('-')[0].toLowerCase();

export const language = asked === 'en' ? 'en' : 'id';

/** The fallback is the language itself: Camunda loads both, and the dates of the page take that of the one that comes last. */
export const locales = { availableLocales: ['id', 'en'], fallbackLocale: language };

export const say = (indonesian, english) => (language === 'en' ? english : indonesian);
