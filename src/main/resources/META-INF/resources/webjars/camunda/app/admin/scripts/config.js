import { locales } from '../../../assets/loketnaker/language.js';

export default {
  app: { name: 'Admin', vendor: 'LoketNaker' },
  locales,
  disableWelcomeMessage: true, // it tells of Camunda's tour of the applications, which is not installed
  customScripts: ['../../assets/loketnaker/header.js', '../../assets/loketnaker/officials.js'],
};
