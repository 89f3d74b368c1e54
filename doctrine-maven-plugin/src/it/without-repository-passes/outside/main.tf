provider "heroku" {}
