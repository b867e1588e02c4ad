package sample;

public final class Greeting {
    public String quiet() {
        return "hello";
    }
}
