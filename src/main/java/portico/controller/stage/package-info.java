/** The same request through each way of networking, side by side: which acts there are, and the one clock that moves them. Knows no toolkit. */
package portico.controller.stage;
