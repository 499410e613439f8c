/** The bar at the top: the document, undo, which view, search, theme, export. */
package portico.view.fx.toolbar;
