class Portail {}
