/** The numbered rules of the rulebook that findings, refusals and steps cite. Knows nobody. */
package portico.model.rule;
