export * from '../../../../../../assets/loketnaker/muat.js';
