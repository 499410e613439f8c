/** Questions that interrupt, each with its answer as a value. */
package portico.view.fx.dialog;
