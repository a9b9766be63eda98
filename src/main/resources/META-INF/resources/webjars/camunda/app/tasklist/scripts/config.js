import { locales } from '../../../assets/loketnaker/language.js';

export default {
  app: { name: 'Tasklist', vendor: 'LoketNaker' },
  locales,
  disableWelcomeMessage: true, // it tells of Camunda's tour of the applications, which is not installed
  customScripts: ['../../assets/loketnaker/header.js'],

  // The shortcuts as Camunda ships them: this file takes the place of Camunda's.
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'mengambil tugas yang dipilih',
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'ke saringan pertama dalam daftar',
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'ke tugas pertama dalam daftar',
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'ke isian pertama pada formulir tugas',
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'membuka jendela untuk memulai perkara',
    },
  },
};
