/** New parts of a network: what each would be at each place, and how it is carried there from the palette. Knows the model and the sheets. */
package portico.controller.build;
