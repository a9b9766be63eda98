/** Runs the service procedures of manpower and industry offices as BPMN processes; a module is a package below. */
@NullMarked
package id.loketnaker;

import org.jspecify.annotations.NullMarked;
