/** The surface that writes PDF: one page of vectors. Knows {@code view.paint} and below. */
package portico.view.paint.pdf;
