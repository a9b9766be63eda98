// The language of Camunda's pages, whatever a browser asks for: what a service is called, what a form asks and what a
// refusal says is Indonesian, and a page half in English would be read by nobody.

export const language = 'id';

export const locales = { availableLocales: [language], fallbackLocale: language };
