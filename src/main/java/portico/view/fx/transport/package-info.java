/** The strip below the stage: the packet's story, its stations, the hop it is at, and the requests that are kept. */
package portico.view.fx.transport;
