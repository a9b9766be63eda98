/** What Camunda's filter wants to see again with every change. */
export const token = () => document.cookie.match(/XSRF-TOKEN=([^;]+)/)?.[1] ?? '';
