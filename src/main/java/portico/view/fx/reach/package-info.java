/** The matrix of who can open a connection to whom; tells what is chosen through hooks. */
package portico.view.fx.reach;
