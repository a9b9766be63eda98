import { locales, say } from '../../../assets/loketnaker/language.js';

export default {
  app: { name: 'Tasklist', vendor: 'LoketNaker' },
  locales,
  disableWelcomeMessage: true, // it tells of Camunda's tour of the applications, which is not installed
  customScripts: ['../../assets/loketnaker/header.js'],

  // The shortcuts as Camunda ships them: this file takes the place of Camunda's.
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: say('mengambil tugas yang dipilih', 'claims the currently selected task'),
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: say('ke saringan pertama dalam daftar', 'set the focus to the first filter in the list'),
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: say('ke tugas pertama dalam daftar', 'sets the focus to the first task in the list'),
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: say('ke isian pertama pada formulir tugas', 'sets the focus to the first input field in a task form'),
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: say('membuka jendela untuk memulai perkara', 'opens the start process modal dialog'),
    },
  },
};
