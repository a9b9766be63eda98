export * from '../../../../../../assets/loketnaker/record.js';
