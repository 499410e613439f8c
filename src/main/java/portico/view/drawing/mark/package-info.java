/**
 * The small parts that look the same wherever they stand: doors, plates, padlocks, tickets, tenants, badges, signs. Each draws itself on a sketch.
 * Knows {@code view.drawing}.
 */
package portico.view.drawing.mark;
