package dev.stemma.benchmarks.peer;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;

/** Jena's graph in memory, with queries that are parsed once. */
final class Jena implements Peer {

    private static final Query ANCESTORS = QueryFactory.create(Sparql.ANCESTORS);
    private static final Query INTRODUCED = QueryFactory.create(Sparql.INTRODUCED);
    private static final Query FIT = QueryFactory.create(Sparql.FIT);
    private static final Query FACETS = QueryFactory.create(Sparql.FACETS);

    private final Model model = ModelFactory.createDefaultModel();

    Jena(Rows rows) {
        Sparql.load(rows, new Sparql.Store() {
            @Override
            public void link(String subject, String predicate, String object) {
                resource(subject).addProperty(model.createProperty(Sparql.BASE, predicate), resource(object));
            }

            @Override
            public void number(String subject, String predicate, long value) {
                resource(subject).addLiteral(model.createProperty(Sparql.BASE, predicate), value);
            }

            @Override
            public void number(String subject, String predicate, double value) {
                resource(subject).addLiteral(model.createProperty(Sparql.BASE, predicate), value);
            }
        });
    }

    private Resource resource(String name) {
        return model.createResource(Sparql.BASE + name);
    }

    @Override
    public long answer(Question question) {
        if (question instanceof Question.Ancestors about) {
            try (QueryExecution query = QueryExecution.model(model)
                    .query(ANCESTORS)
                    .substitution("paper", resource(about.paper().value()))
                    .build()) {
                return sum(query);
            }
        }
        if (question instanceof Question.Facets about) {
            try (QueryExecution query = QueryExecution.model(model)
                    .query(FACETS)
                    .substitution("paper", resource(about.paper().value()))
                    .substitution("capability", resource(about.capability().value()))
                    .substitution("kind", resource(Sparql.kind(about.kind().ordinal())))
                    .substitution(
                            "verdict", resource(Sparql.verdict(about.verdict().ordinal())))
                    .build()) {
                return sum(query);
            }
        }
        if (question instanceof Question.Fit about) {
            try (QueryExecution query = QueryExecution.model(model)
                    .query(FIT)
                    .substitution("from", model.createTypedLiteral(about.from()))
                    .substitution("to", model.createTypedLiteral(about.to()))
                    .build()) {
                QuerySolution row = query.execSelect().next();
                return Sparql.fit(name -> row.getLiteral(name).getDouble());
            }
        }
        try (QueryExecution query =
                QueryExecution.model(model).query(INTRODUCED).build()) {
            return sum(query);
        }
    }

    private static long sum(QueryExecution query) {
        return query.execSelect().next().getLiteral("sum").getLong();
    }

    @Override
    public void close() {
        model.close();
    }
}
