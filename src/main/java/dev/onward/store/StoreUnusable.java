package dev.onward.store;

/** The store cannot be opened, and somebody has to do something about it first. */
public final class StoreUnusable extends RuntimeException {

    private final String remedy;

    /**
     * @param reason a sentence for whoever starts Onward; it quotes no secret
     * @param remedy what they can do about it
     */
    public StoreUnusable(String reason, String remedy, Throwable cause) {
        super(reason, cause);
        this.remedy = remedy;
    }

    public StoreUnusable(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
