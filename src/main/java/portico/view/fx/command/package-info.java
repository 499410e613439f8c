/** The table of what can be done, from which menus, buttons and shortcuts are made. */
package portico.view.fx.command;
