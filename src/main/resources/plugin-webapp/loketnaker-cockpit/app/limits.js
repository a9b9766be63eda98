export * from '../../../../../../assets/loketnaker/limits.js';
