export * from '../../../../../../assets/loketnaker/rows.js';
