export * from '../../../../../../assets/loketnaker/tenggat.js';
