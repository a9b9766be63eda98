export * from '../../../../../../assets/loketnaker/clock.js';
