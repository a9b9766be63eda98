export * from '../../../../../../assets/loketnaker/user.js';
