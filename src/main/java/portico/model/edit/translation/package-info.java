/** The same workload in each way of networking containers, on copies of the topology. Knows {@code model.placement} and below. */
package portico.model.edit.translation;
