/** How ordinary controls look: icons, fonts and the stylesheet made of a theme's colours. May know {@code view.paint}'s themes. */
package portico.view.fx.look;
