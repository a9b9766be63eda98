export * from '../../../../../../assets/loketnaker/jam.js';
