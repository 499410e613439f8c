/** What AWS charges for the bytes on a traced way, by list prices with a date. Knows {@code model.flow} and below. */
package portico.model.flow.cost;
