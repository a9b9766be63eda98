export * from '../../../../../../assets/loketnaker/search.js';
