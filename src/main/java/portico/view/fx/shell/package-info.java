/** The window's frame: toolbar above, panels at the sides, transport and status bar below, and how they give way when there is little room. */
package portico.view.fx.shell;
