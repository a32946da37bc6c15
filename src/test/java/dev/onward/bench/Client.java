package dev.onward.bench;

/** One person with one journey. */
record Client(Server server, String token, String journey) {

    static Client signUp(Server server, String name) throws Exception {
        String account = server.post(
                "", "/api/accounts", "{\"name\":\"" + name + "\",\"passphrase\":\"a quiet morning by the water\"}");
        String token = Server.field("secret", account);
        return new Client(server, token, "").onAnotherJourney();
    }

    Client onAnotherJourney() throws Exception {
        String started = server.post(
                token,
                "/api/journeys",
                "{\"alias\":\"M.\",\"circumstances\":[\"OTHER\"],\"zone\":\"Europe/Vienna\",\"locale\":\"en\"}");
        return new Client(server, token, Server.field("journey", started));
    }

    void rateGauges() throws Exception {
        post("gauges", "{\"mood\":5,\"calm\":6,\"hurt\":4}");
    }

    /** A mix as in a day: mostly entries and gauges. */
    void record(int i) throws Exception {
        switch (i % 5) {
            case 0 -> post("calm-check-ins", "{\"calm\":7,\"whatHelps\":\"A walk along the river.\"}");
            case 1 -> rateGauges();
            case 2 ->
                post(
                        "considerations",
                        "{\"side\":\"PRO\",\"text\":\"I sleep again when I am away.\",\"weight\":8,\"forWhom\":\"MYSELF\"}");
            default ->
                post("entries", "{\"text\":\"" + "We sat at the same table and said nothing. ".repeat(8) + "\"}");
        }
    }

    private void post(String place, String body) throws Exception {
        server.post(token, "/api/journeys/" + journey + "/" + place, body);
    }

    String read(String path) throws Exception {
        return server.get(token, "/api/journeys/" + journey + "/" + path);
    }
}
