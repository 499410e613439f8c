/** The panel of lessons. Knows view.sheet and the looks of panels. */
package portico.view.fx.lesson;
