package dev.stemma.benchmarks.peer;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/** RDF4J's store in memory, with prepared queries. */
final class Rdf4j implements Peer {

    private final SailRepository repository = new SailRepository(new MemoryStore());
    private final SailRepositoryConnection connection;
    private final ValueFactory values = repository.getValueFactory();
    private final Map<String, TupleQuery> queries = new HashMap<>();

    Rdf4j(Rows rows) {
        connection = repository.getConnection();
        connection.begin();
        Sparql.load(rows, new Sparql.Store() {
            @Override
            public void link(String subject, String predicate, String object) {
                connection.add(iri(subject), iri(predicate), iri(object));
            }

            @Override
            public void number(String subject, String predicate, long value) {
                connection.add(iri(subject), iri(predicate), values.createLiteral(value));
            }

            @Override
            public void number(String subject, String predicate, double value) {
                connection.add(iri(subject), iri(predicate), values.createLiteral(value));
            }
        });
        connection.commit();
    }

    private IRI iri(String name) {
        return values.createIRI(Sparql.BASE + name);
    }

    private TupleQuery query(String sparql) {
        TupleQuery query = queries.computeIfAbsent(sparql, connection::prepareTupleQuery);
        query.clearBindings();
        return query;
    }

    @Override
    public long answer(Question question) {
        if (question instanceof Question.Ancestors about) {
            TupleQuery query = query(Sparql.ANCESTORS);
            query.setBinding("paper", iri(about.paper().value()));
            return (long) number(query, "sum");
        }
        if (question instanceof Question.Facets about) {
            TupleQuery query = query(Sparql.FACETS);
            query.setBinding("paper", iri(about.paper().value()));
            query.setBinding("capability", iri(about.capability().value()));
            query.setBinding("kind", iri(Sparql.kind(about.kind().ordinal())));
            query.setBinding("verdict", iri(Sparql.verdict(about.verdict().ordinal())));
            return (long) number(query, "sum");
        }
        if (question instanceof Question.Fit about) {
            TupleQuery query = query(Sparql.FIT);
            query.setBinding("from", values.createLiteral(about.from()));
            query.setBinding("to", values.createLiteral(about.to()));
            try (TupleQueryResult found = query.evaluate()) {
                BindingSet row = found.next();
                return Sparql.fit(name -> number(row, name));
            }
        }
        return (long) number(query(Sparql.INTRODUCED), "sum");
    }

    private static double number(TupleQuery query, String name) {
        try (TupleQueryResult found = query.evaluate()) {
            return number(found.next(), name);
        }
    }

    private static double number(BindingSet row, String name) {
        return ((Literal) row.getValue(name)).doubleValue();
    }

    @Override
    public void close() {
        connection.close();
        repository.shutDown();
    }
}
