/** The numbered rules that findings, refusals and steps cite, how each is known and how much of it is modelled. Knows nobody. */
package portico.model.rule;
