// Our pages in Cockpit, a module each. Camunda loads this one.

export default [];
