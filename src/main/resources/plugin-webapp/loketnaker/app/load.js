export * from '../../../../../../assets/loketnaker/load.js';
