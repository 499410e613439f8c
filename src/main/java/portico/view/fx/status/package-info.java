/** The bar at the bottom, and the lists that open from it. */
package portico.view.fx.status;
