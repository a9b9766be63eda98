export * from '../../../../../../assets/loketnaker/dom.js';
