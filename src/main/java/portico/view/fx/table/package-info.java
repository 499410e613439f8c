/** The table twin of the drawing: each subject of the canvas has its row here. */
package portico.view.fx.table;
