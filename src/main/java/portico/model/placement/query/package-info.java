/** The cluster query language of ECS: text becomes an expression, an expression is true or false of an instance (R57). Knows nobody. */
package portico.model.placement.query;
