/** The left panel: the network as a tree, and what can be built. */
package portico.view.fx.outline;
