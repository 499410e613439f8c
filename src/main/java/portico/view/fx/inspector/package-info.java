/** The right panel: what is selected, and what can be changed about it; or what a drop would change. */
package portico.view.fx.inspector;
